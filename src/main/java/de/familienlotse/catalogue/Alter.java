package de.familienlotse.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Fuer Kinder welchen Alters, in Monaten von und bis einschliesslich; null ist offen, vor der Geburt ist es negativ. */
@Embeddable
public record Alter(@Column(name = "alter_von") Integer von, @Column(name = "alter_bis") Integer bis) {
    /** Fuer jedes Alter. */
    public static final Alter JEDES = new Alter(null, null);
    /** Das Kind ist unterwegs oder gewuenscht. */
    public static final Alter UNTERWEGS = new Alter(-9, -1);

    private static final int JAHR = 12;

    /** Ein Lebensjahr: null ist das vor dem ersten Geburtstag. */
    public static Alter jahr(int jahre) {
        return new Alter(jahre * JAHR, jahre * JAHR + JAHR - 1);
    }

    /** Ob sich beide ueberschneiden. */
    public boolean trifft(Alter anderes) {
        return (von == null || anderes.bis == null || von <= anderes.bis)
                && (bis == null || anderes.von == null || bis >= anderes.von);
    }

    /** Ob es keine Grenze gibt. */
    public boolean jedes() {
        return von == null && bis == null;
    }
}
