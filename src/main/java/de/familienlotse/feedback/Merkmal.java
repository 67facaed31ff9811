package de.familienlotse.feedback;

import java.util.function.Function;

/** Wonach Zellen zusammengezaehlt werden. */
enum Merkmal {
    SEITE(e -> Schluessel.von(e.seite())),
    SPRACHE(e -> e.sprache().tag()),
    WERT(Ereignis::wert),
    LEISTUNG(Ereignis::leistung);

    private final Function<Ereignis, String> kennung;

    Merkmal(Function<Ereignis, String> kennung) {
        this.kennung = kennung;
    }

    String von(Zelle zelle) {
        return kennung.apply(zelle.ereignis());
    }
}
