package de.familienlotse.calculation;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ein Erwachsener an einem Tag: Alter, Taetigkeit, Aufenthalt. */
public final class ErwachsenerLage implements Person {
    private static final int MONATE_JE_JAHR = 12;

    private final Erwachsener person;
    private final Lage lage;
    private final int nummer;
    private final Groesse alter;

    ErwachsenerLage(Erwachsener person, Lage lage, int nummer) {
        this.person = person;
        this.lage = lage;
        this.nummer = nummer;
        alter = person.geboren().alterAm(lage.tag());
    }

    public Erwachsener person() {
        return person;
    }

    @Override
    public Lage lage() {
        return lage;
    }

    @Override
    public int nummer() {
        return nummer;
    }

    @Override
    public String id() {
        return person.id();
    }

    @Override
    public Groesse alter() {
        return alter;
    }

    /** Ob die Person Antragsteller oder dessen Partner ist. */
    public Wahrheit imPaar() {
        return lage.eltern().contains(this) ? Wahrheit.JA : lage.partner() == null ? lage.paar() : Wahrheit.NEIN;
    }

    /** Ob eine der Taetigkeiten ausgeuebt wird; offen, solange Taetigkeiten oder ihre Art fehlen. */
    public Wahrheit tut(Taetigkeitsart... arten) {
        if (!person.taetigkeiten().bekannt()) {
            return person.taetigkeiten().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (Taetigkeit t : person.taetigkeiten().wert()) {
            w = w.oder(t.art().istEines(arten));
        }
        return w;
    }

    /** Ob die Person arbeitet, in Ausbildung ist oder in Elternzeit. */
    public Wahrheit erwerbstaetig() {
        return tut(
                Taetigkeitsart.ANGESTELLT,
                Taetigkeitsart.BEAMTET,
                Taetigkeitsart.MINIJOB,
                Taetigkeitsart.SELBSTSTAENDIG,
                Taetigkeitsart.AUSBILDUNG);
    }

    /** Ab 15 bis zum Ablauf des Monats, in dem die Altersgrenze des Geburtsjahrs erreicht wird (§ 7 Abs. 1, § 7a SGB II). */
    public Wahrheit imErwerbsalter() {
        return alter.mindestens(lage.recht().zahl("sgb2.altersgrenze-untere"))
                .und(nachErwerbsalter().nicht());
    }

    /** Nach dem Monat, in dem die Altersgrenze des Geburtsjahrs erreicht wird. */
    Wahrheit nachErwerbsalter() {
        return person.geboren().monateAm(lage.tag().withDayOfMonth(1)).mindestens(altersgrenzeMonate());
    }

    /** Lebensmonate, mit denen die Altersgrenze des Geburtsjahrs erreicht ist (§ 7a SGB II). */
    public BigDecimal altersgrenzeMonate() {
        var recht = lage.recht();
        BigDecimal spaeter = recht.zahl("sgb2.regelaltersgrenze").multiply(BigDecimal.valueOf(MONATE_JE_JAHR));
        if (!person.geboren().bekannt()) {
            return spaeter;
        }
        int jahr = person.geboren().frueh().getYear();
        return recht.abgeleitet(Altersgrenzen.class, Altersgrenzen::von).monate(jahr, spaeter);
    }

    /** Der Aufenthalt im Sinn der Familienleistungen. */
    public Aufenthaltsrecht aufenthalt() {
        return new Aufenthaltsrecht(this);
    }
}
