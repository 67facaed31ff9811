package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ein Kind, das ein Erwachsener betreuen kann, wenn es krank ist (§ 45 Abs. 1 SGB V). */
record KrankesKind(ErwachsenerLage person, KindLage kind) {
    /** Gehoert dazu, ist jung genug oder behindert, und ist gesetzlich versichert. */
    Wahrheit zaehlt() {
        return gehoertDazu()
                .und(new Hilfebedarf(kind).jungOderHilfebeduerftig(zahl("krankenkasse.kinderkrankengeld-alter")))
                .und(versichert());
    }

    /** Ob es ernst krank ist und die Mitaufnahme im Krankenhaus noetig waere (§ 11 Abs. 3, § 45 Abs. 1a SGB V). */
    Wahrheit mitaufnahme() {
        Wahrheit krank = kind.kind().krankheit().gilt(k -> k != Krankheit.KEINE);
        Wahrheit vermutet = kind.alter().unter(zahl("krankenkasse.mitaufnahme-alter"));
        return zaehlt().und(krank).und(vermutet.istNein() ? Wahrheit.offen(Fakten.KEINE) : vermutet);
    }

    /** Eigenes Kind, oder Stief- oder Pflegekind im Haushalt; lebt ein eigenes woanders, entscheidet die Krankenkasse. */
    Wahrheit gehoertDazu() {
        Wahrheit zuhause = kind.imHaushalt();
        Wahrheit eigenes =
                kind.hatElternteil(person.id()).und(zuhause.istNein() ? Wahrheit.offen(Fakten.KEINE) : zuhause);
        return eigenes.oder(zuhause.und(person.imPaar()).und(aufgenommen()));
    }

    private Wahrheit aufgenommen() {
        Wahrheit pflege = kind.kind()
                .verhaeltnis()
                .istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE, Verhaeltnis.OHNE_ELTERN);
        return kind.kind().verhaeltnis().bekannt() || kind.eltern().isEmpty() ? pflege.oder(stiefkind()) : stiefkind();
    }

    private Wahrheit stiefkind() {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : person.lage().erwachsene()) {
            w = e == person ? w : w.oder(e.imPaar().und(kind.hatElternteil(e.id())));
        }
        return w.und(person.lage().zusammenVerheiratet());
    }

    /** Ohne Angabe ist es ueber seine Eltern versichert, wenn sie alle gesetzlich versichert sind. */
    private Wahrheit versichert() {
        var angabe = kind.kind().krankenversicherung();
        if (angabe.bekannt()) {
            return angabe.istEines(Krankenversicherung.GESETZLICH, Krankenversicherung.FAMILIENVERSICHERT);
        }
        for (ErwachsenerLage e : person.lage().erwachsene()) {
            boolean anderer = e != person
                    && (!kind.kind().eltern().bekannt() || kind.eltern().contains(e.id()));
            if (anderer && !new Versicherung(e).gesetzlich().istJa()) {
                return angabe.beantwortet();
            }
        }
        return Wahrheit.JA;
    }

    private BigDecimal zahl(String name) {
        return kind.recht().zahl(name);
    }
}
