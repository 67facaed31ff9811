package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Abschluss;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Function;

/** Ein Erwachsener zwischen Familie und Beruf: Kinder, die ihn brauchen, Pflege, Abschluss, Gesundheit. */
public record Elternalltag(ErwachsenerLage person) {
    private static final Wahrheit STELLE = Wahrheit.offen(Fakten.KEINE);

    /** Ob der getrennt lebende Ehegatte mehr verdient; nach seinem Einkommen wird nicht gefragt. */
    public Wahrheit getrennterGatteVerdientMehr() {
        return person.person().familienstand().ist(Familienstand.GETRENNT).und(STELLE);
    }

    /** Ob es eine Frau ist; gefragt wird nur nach der Rolle in der Familie. */
    public Wahrheit frau() {
        var r = person.person().rolle();
        return r.ist(Rolle.MUTTER).oder(r.ist(Rolle.ANDERE).und(STELLE));
    }

    /** Volljaehrig; sonst kommt es darauf an, gegen wen sich der Schutz richtet (§ 3 Abs. 1 GewSchG). */
    public Wahrheit nichtUnterElterlicherSorge() {
        return person.alter().mindestens(zahl("alter.achtzehn")).oder(STELLE);
    }

    /** Im Alter, in dem gearbeitet wird: bis zur Regelaltersgrenze. */
    public Wahrheit imErwerbsalter() {
        return person.imErwerbsalter();
    }

    /** Ob die Arbeit fuer die Familie ruht. */
    public Wahrheit inFamilienzeit() {
        return person.tut(Taetigkeitsart.ELTERNZEIT, Taetigkeitsart.NICHT_ERWERBSTAETIG);
    }

    /** Ob ein Berufsabschluss und ein Studium fehlen. */
    public Wahrheit ohneBerufsabschluss() {
        return person.person().abschluss().istEines(Abschluss.OHNE_ABSCHLUSS, Abschluss.SCHULABSCHLUSS);
    }

    /** Ob die Person Angehoerige pflegt. */
    public Wahrheit pflegt() {
        return person.person().pflegtAngehoerige().ist(true);
    }

    /** Ob ein eigenes Kind im Haushalt Aufsicht braucht: unter 15 immer, danach bis zur Volljaehrigkeit im Einzelfall. */
    public Wahrheit betreutKind() {
        return einKind(k -> k.alter()
                .unter(zahl("alter.fuenfzehn"))
                .oder(k.alter().unter(zahl("alter.achtzehn")).und(STELLE)));
    }

    /** Ob ein eigenes Kind zur Kur mitkann: bis zwoelf in der Regel, bis vierzehn im Einzelfall, mit Behinderung auch danach. */
    public Wahrheit kannKindMitnehmen() {
        return einKind(k -> k.alter()
                .unter(zahl("alter.zwoelf"))
                .oder(k.alter().unter(zahl("alter.vierzehn")).und(STELLE))
                .oder(k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH)));
    }

    /** Ob die Gesundheit angegriffen ist: durch eine schwere Krankheit oder weil die Familie eines dieser Anliegen nennt. */
    public Wahrheit belastet(String... anliegen) {
        return person.person().schwerKrank().ist(true).oder(new Familienkreis(person.lage()).nennt(anliegen));
    }

    private Wahrheit einKind(Function<KindLage, Wahrheit> frage) {
        return new Familienkreis(person.lage())
                .einKind(k -> k.hatElternteil(person.id()).und(frage.apply(k)));
    }

    private BigDecimal zahl(String name) {
        return person.lage().recht().zahl(name);
    }
}
