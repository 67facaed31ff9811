package de.familienlotse.casework;

import de.familienlotse.comparison.Verlauf;
import de.familienlotse.comparison.Verlaufsfrage;
import de.familienlotse.comparison.Verlaufsrechner;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.schaubild.Linie;
import de.familienlotse.schaubild.Schaubild;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Zeichnet, was in beiden Lagen entlang eines Lohns zur Verfuegung steht: 0 bis 6.000 Euro in Schritten von 50. */
@Component
class Kurvenbau {
    private static final BigDecimal BIS = BigDecimal.valueOf(6000);
    private static final BigDecimal SCHRITT = BigDecimal.valueOf(50);

    private final Auswertung auswertung;
    private final Verlaufsrechner rechner;
    private final Texte texte;

    Kurvenbau(Auswertung auswertung, FamilienLeser leser, Texte texte) {
        this.auswertung = auswertung;
        this.rechner = new Verlaufsrechner(leser);
        this.texte = texte;
    }

    /** Das Bild, mit einer Linie, wenn beide Lagen gleich sind; null, wenn in keiner Lage etwas zu sagen ist. */
    Schaubild zeichne(Fall fall, Kurve kurve) {
        List<Linie> linien = new ArrayList<>();
        if (fall.a().equals(fall.b())) {
            nimm(linien, "casework.kurve.beide", fall.a(), kurve);
        } else {
            nimm(linien, "casework.kurve.a", fall.a(), kurve);
            nimm(linien, "casework.kurve.b", fall.b(), kurve);
        }
        return linien.isEmpty() ? null : Schaubild.von(linien, texte, Sprache.DEUTSCH);
    }

    private void nimm(List<Linie> linien, String name, Map<String, Object> lage, Kurve kurve) {
        if (Baum.lies(lage, kurve.stelle()) != null) {
            Verlaufsfrage frage = new Verlaufsfrage(
                    new Eingabebaum(Baum.kopie(lage), "", List.of()), kurve.fakt(), BigDecimal.ZERO, BIS, SCHRITT);
            Verlauf verlauf = rechner.rechne(auswertung.regelwerk(), frage);
            linien.add(new Linie(texte.getMessage(name, null, Sprache.DEUTSCH.locale()), verlauf));
        }
    }
}
