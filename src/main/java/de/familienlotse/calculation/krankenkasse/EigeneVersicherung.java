package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Ob ein Kind selbst gesetzlich versichert ist; ohne Angabe aus dem hergeleitet, was es tut (§ 5 Abs. 1 SGB V). */
record EigeneVersicherung(KindLage kind) {
    Wahrheit keine() {
        var angabe = kind.kind().krankenversicherung();
        if (angabe.bekannt()) {
            return angabe.ist(Krankenversicherung.GESETZLICH).nicht();
        }
        Wahrheit jung = kind.alter().unter(kind.recht().zahl("sgb2.altersgrenze-untere"));
        return jung.istJa() ? jung : jung.oder(nachTaetigkeit());
    }

    private Wahrheit nachTaetigkeit() {
        Kind k = kind.kind();
        if (!k.taetigkeit().bekannt()) {
            return k.taetigkeit().beantwortet();
        }
        Wahrheit gefragt = k.krankenversicherung().beantwortet();
        return switch (k.taetigkeit().wert()) {
            case AUSBILDUNG -> lohn().hoechstens(BigDecimal.ZERO);
            case ERWERBSTAETIG -> lohn().hoechstens(kind.recht().zahl("gemeinsam.geringfuegigkeitsgrenze"));
            case SCHULE -> nebenDerSchule().und(ohneLeistung(gefragt));
            case WERKSTATT -> Wahrheit.NEIN;
            case FREIWILLIGENDIENST, ARBEITSLOS -> gefragt;
            default -> ohneLeistung(gefragt);
        };
    }

    private Wahrheit ohneLeistung(Wahrheit gefragt) {
        return grundsicherung().istNein() ? Wahrheit.JA : gefragt;
    }

    /**
     * Wer neben der Schule mehr als geringfuegig arbeitet, ist als Beschaeftigter versichert (§ 5 Abs. 1 Nr. 1 SGB V); neben einer
     * Schule, die einen Beruf lehrt, vielleicht nicht (§ 6 Abs. 1 Nr. 3 SGB V).
     */
    private Wahrheit nebenDerSchule() {
        Wahrheit gering = lohn().hoechstens(kind.recht().zahl("gemeinsam.geringfuegigkeitsgrenze"));
        Wahrheit beruflich = kind.kind().schulform().gilt(List.of("berufskolleg", "weiterbildungskolleg")::contains);
        return gering.oder(beruflich.und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Wer ab 15 Grundsicherungsgeld bekommt, ist gewoehnlich selbst versichert. */
    private Wahrheit grundsicherung() {
        return kind.lage().bezieht(Bezug.SGB2).und(kind.imHaushalt());
    }

    /** Eigener Bruttolohn; unter 15 ohne Angabe keiner. */
    Groesse lohn() {
        Kind k = kind.kind();
        boolean genannt = k.brutto().istGenau() || k.netto().istGenau();
        boolean jung = kind.alter()
                .unter(kind.recht().zahl("sgb2.altersgrenze-untere"))
                .istJa();
        return jung && !genannt ? Groesse.NULL : k.brutto();
    }
}
