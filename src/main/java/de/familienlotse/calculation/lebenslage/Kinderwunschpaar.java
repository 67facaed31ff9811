package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Erwachsener mit seinem Ehepartner, wenn sie ein Kind wollen oder annehmen (§ 27a Abs. 3 SGB V, § 1743 BGB). */
public record Kinderwunschpaar(ErwachsenerLage person) {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    /** Ob das Alter fuer die Behandlung passt; die Obergrenze haengt davon ab, wer es ist. */
    public Wahrheit imBehandlungsalter() {
        return imAlter(person);
    }

    /** Ob auch der Ehepartner im passenden Alter ist; lebt er nicht im Haushalt, fragt ihn die Kasse. */
    public Wahrheit partnerImBehandlungsalter() {
        ErwachsenerLage partner = partner();
        return partner == null ? ungenannt() : imAlter(partner);
    }

    /** Ob der Ehepartner mindestens so alt ist; sonst bleibt nur sein Kind anzunehmen, und das prueft die Vermittlungsstelle. */
    public Wahrheit partnerAb(String jahre) {
        ErwachsenerLage partner = partner();
        Wahrheit alt = partner == null ? ungenannt() : partner.alter().mindestens(recht().zahl(jahre));
        return alt.istNein() ? AMT : alt;
    }

    /** Ob die Person verheiratet ist. */
    public Wahrheit verheiratet() {
        return person.person().familienstand().ist(Familienstand.VERHEIRATET);
    }

    /** Verheiratet; wer nur mit einem Partner zusammenlebt, kann allenfalls dessen Kind annehmen (§ 1766a BGB). */
    public Wahrheit verheiratetOderGebunden() {
        Wahrheit gefragt = person.person().partner().beantwortet();
        Wahrheit ohnePartner = gefragt.istOffen() ? gefragt : Wahrheit.NEIN;
        return verheiratet().oder(partner() == null ? ohnePartner : AMT);
    }

    /** Offen, weil der Partner nicht genannt ist oder nicht hier lebt. */
    private Wahrheit ungenannt() {
        Wahrheit gefragt = person.person().partner().beantwortet();
        return gefragt.istOffen() ? gefragt : AMT;
    }

    private Wahrheit imAlter(ErwachsenerLage e) {
        Wahrheit altGenug = e.alter().mindestens(recht().zahl("kinderwunschbehandlung-krankenkasse.alter-ab"));
        Wahrheit frau = e.alter().unter(recht().zahl("kinderwunschbehandlung-krankenkasse.alter-frau-unter"));
        Wahrheit mann = e.alter().unter(recht().zahl("kinderwunschbehandlung-krankenkasse.alter-mann-unter"));
        Angabe<Rolle> rolle = e.person().rolle();
        Wahrheit vater = rolle.ist(Rolle.VATER);
        Wahrheit andere = rolle.ist(Rolle.ANDERE).istJa() ? AMT : vater;
        return altGenug.und(frau.oder(andere.und(mann)));
    }

    /** Der Partner im Haushalt oder null. */
    private ErwachsenerLage partner() {
        ErwachsenerLage a = person.lage().antragsteller();
        return person == a ? person.lage().partner() : person == person.lage().partner() ? a : null;
    }

    private Rechtsstand recht() {
        return person.lage().recht();
    }
}
