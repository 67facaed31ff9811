package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;

/** Was ein Kind ohne Kindergeld wirklich bekommt: ein Vorschuss nur, wenn er schon gezahlt wird. */
public final class Kindeszufluss {
    private Kindeszufluss() {}

    /** Euro je Monat, nach Steuern und Sozialabgaben. */
    public static Groesse von(Rechnungen r, KindLage k) {
        Groesse bezogen = k.kind().unterhaltsvorschuss();
        Groesse anspruch = r.vorschuss().get(k.id());
        Groesse vorschuss = bezogen.istGenau() ? bezogen : anspruch.huelle(Groesse.NULL, bezogen.fehlt());
        return new Kindeseinkommen(k, vorschuss).zufluss();
    }
}
