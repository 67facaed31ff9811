package de.familienlotse.finder.ergebnis;

import de.familienlotse.comparison.Eigenstand;
import de.familienlotse.comparison.Verlauf;
import de.familienlotse.comparison.Verlaufsfrage;
import de.familienlotse.comparison.Verlaufspunkt;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.schaubild.Klippenzeile;
import de.familienlotse.schaubild.Linie;
import de.familienlotse.schaubild.Schaubild;
import de.familienlotse.situation.Eingabebaum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Baut die Seite, die sagt, was mit mehr Lohn waere. */
final class LohnBau {
    private static final BigDecimal SCHRITT = BigDecimal.valueOf(100);
    private static final BigDecimal WEITE = BigDecimal.valueOf(6000);
    private static final List<Integer> MEHR = List.of(100, 300, 500, 1000);

    private final Blick blick;
    private final Texte texte;
    private final Sprache sprache;

    LohnBau(Blick blick, Texte texte, Sprache sprache) {
        this.blick = blick;
        this.texte = texte;
        this.sprache = sprache;
    }

    /** {@code rechne}: rechnet den Verlauf. */
    LohnSeite baue(Lohnfrage frage, List<String> personen, Function<Verlaufsfrage, Verlauf> rechne) {
        Verlauf v = rechne.apply(verlaufsfrage(frage));
        Schaubild bild = Schaubild.von(List.of(new Linie(blick.sprecher().sage("lohn.linie"), v)), texte, sprache);
        List<String> pfade = new ArrayList<>(v.fehlt().pfade());
        pfade.removeIf(p -> p.endsWith("/netto"));
        return new LohnSeite(
                personen.stream().map(p -> wer(p, frage)).toList(),
                heute(v.eigen()),
                saetze(v),
                erstAb(v.eigen()),
                achtung(bild, frage.heute()),
                bild,
                blick.fragen().luecken(pfade),
                blick.adressen());
    }

    /** In Schritten, die den jetzigen Lohn treffen. */
    private static Verlaufsfrage verlaufsfrage(Lohnfrage f) {
        BigDecimal von = f.heute() == null ? BigDecimal.ZERO : f.heute().remainder(SCHRITT);
        BigDecimal weit = f.heute() == null ? WEITE : WEITE.max(f.heute().add(WEITE.divide(BigDecimal.TEN)));
        return new Verlaufsfrage(new Eingabebaum(f.anfrage(), "", List.of()), f.fakt(), von, von.add(weit), SCHRITT);
    }

    private LohnSeite.Wer wer(String person, Lohnfrage frage) {
        return new LohnSeite.Wer(
                blick.leute().name(person), blick.adressen().verlauf(person), person.equals(frage.person()));
    }

    private String heute(Eigenstand e) {
        return bekannt(e) ? sage("lohn.heute", euro(e.x()), ganz(e.kasse().verfuegbar())) : null;
    }

    private static boolean bekannt(Eigenstand e) {
        return e != null && e.kasse().verfuegbar() != null;
    }

    private List<String> saetze(Verlauf v) {
        List<String> liste = new ArrayList<>();
        for (int mehr : bekannt(v.eigen()) ? MEHR : List.<Integer>of()) {
            BigDecimal x = v.eigen().x().add(BigDecimal.valueOf(mehr));
            v.punkte().stream()
                    .filter(p -> p.x().compareTo(x) == 0 && p.verfuegbar() != null)
                    .findFirst()
                    .ifPresent(p -> liste.add(satz(mehr, v.eigen(), p)));
        }
        return liste;
    }

    private String satz(int mehr, Eigenstand heute, Verlaufspunkt dann) {
        BigDecimal bleibt =
                dann.verfuegbar().subtract(heute.kasse().verfuegbar()).setScale(0, RoundingMode.HALF_UP);
        String lohn = euro(BigDecimal.valueOf(mehr));
        if (bleibt.signum() == 0) {
            return sage("lohn.gleich", lohn);
        }
        return sage(bleibt.signum() > 0 ? "lohn.mehr" : "lohn.weniger", lohn, euro(bleibt.abs()));
    }

    private String erstAb(Eigenstand e) {
        boolean weit = e != null && e.mehrNoetig() != null && e.mehrNoetig().compareTo(SCHRITT) > 0;
        return weit ? sage("lohn.erstab", euro(e.besserAb())) : null;
    }

    private static Klippenzeile achtung(Schaubild bild, BigDecimal heute) {
        return bild == null || heute == null
                ? null
                : bild.klippen().stream()
                        .filter(k -> k.ende().compareTo(heute) > 0)
                        .findFirst()
                        .orElse(null);
    }

    private String sage(String schluessel, Object... werte) {
        return blick.sprecher().sage(schluessel, werte);
    }

    private String euro(BigDecimal betrag) {
        return blick.sprecher().euro(betrag);
    }

    private String ganz(BigDecimal betrag) {
        return euro(betrag.setScale(0, RoundingMode.HALF_UP));
    }
}
