package de.familienlotse.api;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Umfang;
import de.familienlotse.bulk.Zeilenleser;
import de.familienlotse.bulk.Zeilenpruefer;
import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Prueft viele Familien, eine je Zeile, und antwortet je Zeile, waehrend noch gesendet wird. Wer die Antworten nicht abnimmt,
 * dessen Anfrage wird nicht weitergelesen. Nichts wird behalten.
 */
@RestController
class PruefungenController {
    private final Supplier<Regelwerk> regelwerk;
    private final Clock uhr;
    private final Stapelkerne kerne;

    PruefungenController(Supplier<Regelwerk> regelwerk, Clock uhr, Stapelkerne kerne) {
        this.regelwerk = regelwerk;
        this.uhr = uhr;
        this.kerne = kerne;
    }

    @PostMapping(
            path = "/api/v1/pruefungen",
            consumes = {Medien.NDJSON, Medien.JSONL},
            produces = Medien.NDJSON)
    void pruefe(
            HttpServletRequest anfrage,
            HttpServletResponse antwort,
            @RequestParam(required = false) String leistungen,
            @RequestParam(defaultValue = "kurz") String detail,
            @RequestParam(defaultValue = "de") String sprache,
            @RequestParam(required = false) String stichtag)
            throws IOException {
        Regelwerk geltend = regelwerk.get();
        Umfang umfang = UmfangLeser.lies(leistungen, detail, sprache, geltend);
        Clock tag = Uhr.am(UmfangLeser.stichtag(stichtag, uhr, geltend));
        FamilienLeser leser = new FamilienLeser(tag, geltend.ersterTag());
        Zeilenpruefer pruefer = new Zeilenpruefer(
                leser, f -> AntwortSchreiber.schreibe(geltend.pruefe(f, umfang.leistungen()), umfang));
        try (Stapelplaetze.Platz platz = kerne.platz(anfrage.getRemoteAddr())) {
            antwort.setContentType(Medien.NDJSON);
            Zeilenausgang ausgang = new Zeilenausgang(antwort.getOutputStream());
            ausgang.laufe(kerne.stapel(pruefer), new Zeilenleser(anfrage.getInputStream()));
        }
    }
}
