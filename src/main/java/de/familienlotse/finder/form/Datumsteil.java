package de.familienlotse.finder.form;

import java.math.BigInteger;
import java.util.Locale;

/** Ein Teil eines Datums auf einer Seite. */
enum Datumsteil {
    JAHR,
    MONAT,
    TAG;

    /** Dieser Teil von {@code 2021-03-24} ohne fuehrende Nullen; leer, wenn er fehlt. */
    String von(String datum) {
        String[] teile = datum.split("-");
        return ordinal() < teile.length ? new BigInteger(teile[ordinal()]).toString() : "";
    }

    /** Der Name dieses Teils des Felds. */
    String von(Feld feld) {
        return feld.name() + "." + name().toLowerCase(Locale.ROOT);
    }
}
