package de.familienlotse.appointments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Liest freie Termine aus der offenen Buergerschnittstelle von ZMS. Gefragt wird nur nach Stelle, Dienstleistung und Tagen;
 * nichts aus der Anfrage einer Familie geht mit.
 */
final class ZmsTermine implements AppointmentProvider {
    private static final String PFAD = "/available-calendar/";
    private static final int TAGE = 28;
    private static final int GEFUNDEN = 200;
    private static final int NICHTS_FREI = 404;

    private final String adresse;
    private final Duration frist;
    private final Clock uhr;
    private final ZmsKalender kalender;
    private final HttpClient netz;

    /** {@code frist}: nach ihr gilt ein Termin als unbekannt, auch wenn die Antwort noch tropft. */
    ZmsTermine(URI adresse, Duration frist, Clock uhr) {
        if (adresse == null || !String.valueOf(adresse.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("familienlotse.termine.zms muss eine Adresse im Netz sein");
        }
        this.adresse = adresse.toString().replaceFirst("/+$", "");
        this.frist = frist;
        this.uhr = uhr;
        this.kalender = new ZmsKalender(uhr);
        this.netz = HttpClient.newBuilder()
                .connectTimeout(frist)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Terminauskunft find(Terminziel ziel) {
        if (!ziel.lesbar()) {
            return Terminauskunft.verweis(ziel);
        }
        try {
            HttpResponse<byte[]> antwort = frage(ziel);
            return switch (antwort.statusCode()) {
                case GEFUNDEN -> Terminauskunft.gelesen(ziel, kalender.lies(antwort.body(), ziel.amt()));
                case NICHTS_FREI -> kalender.nichtsFrei(antwort.body(), ziel);
                default -> Terminauskunft.unbekannt(ziel);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Terminauskunft.unbekannt(ziel);
        } catch (IOException | ExecutionException | TimeoutException e) {
            return Terminauskunft.unbekannt(ziel);
        }
    }

    private HttpResponse<byte[]> frage(Terminziel ziel)
            throws InterruptedException, ExecutionException, TimeoutException {
        LocalDate heute = LocalDate.now(uhr);
        String abfrage = "?startDate=%s&endDate=%s&officeIds=%s&serviceIds=%s&serviceCounts=1"
                .formatted(heute, heute.plusDays(TAGE), ziel.amt(), ziel.dienst());
        HttpRequest anfrage = HttpRequest.newBuilder(URI.create(adresse + PFAD + abfrage))
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> antwort = netz.sendAsync(anfrage, Begrenzt.handler());
        try {
            return antwort.get(frist.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            antwort.cancel(true);
        }
    }
}
