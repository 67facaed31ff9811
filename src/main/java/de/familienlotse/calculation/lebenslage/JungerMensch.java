package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Kind, das auf eigenen Fuessen stehen soll: Hilfe beim Erwachsenwerden und auf dem Weg in den Beruf. */
public record JungerMensch(KindLage kind) {
    private static final Wahrheit STELLE = Wahrheit.offen(Fakten.KEINE);

    /** Ob es eine Schule besucht, die an einem Programm teilnimmt; ob sie es tut, weiss nur die Schule. */
    public Wahrheit anTeilnehmenderSchule() {
        return kind.kind().taetigkeit().ist(Kindtaetigkeit.SCHULE).und(STELLE);
    }

    /** Juenger als so viele Jahre, wenn das Recht dieses Parameters am Stichtag schon gilt. */
    public Wahrheit unterNachNeuemRecht(String jahre, String parameter) {
        return kind.recht().gilt(parameter) ? unter(jahre) : Wahrheit.NEIN;
    }

    /** Juenger als {@code sicher}; von da bis {@code hoechstens} entscheidet die Stelle im Einzelfall. */
    public Wahrheit unterOderImEinzelfall(String sicher, String hoechstens) {
        return unter(sicher).oder(unter(hoechstens).und(STELLE));
    }

    /** Heute oder zu einer frueheren Zeit, nach der nicht gefragt wird, juenger als so viele Jahre. */
    public Wahrheit istOderWarUnter(String jahre) {
        return unter(jahre).oder(STELLE);
    }

    /** Ob es allein noch nicht zurechtkommt: nach einer Pflegefamilie sicher, bei anderer Belastung stellt es das Jugendamt fest. */
    public Wahrheit brauchtHilfe() {
        Wahrheit pflege = kind.kind().verhaeltnis().istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE);
        return pflege.oder(nennt("psyche", "sucht", "kinderschutz").und(STELLE));
    }

    /** Ob es ohne Eltern aus dem Ausland gekommen ist (§ 42 Abs. 1 Satz 1 Nr. 3 SGB VIII). */
    public Wahrheit unbegleitet() {
        var k = kind.kind();
        return k.verhaeltnis()
                .ist(Verhaeltnis.OHNE_ELTERN)
                .und(k.staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH).nicht())
                .und(k.neuInDeutschland().ist(true));
    }

    /** Ob das Lernen schwerfaellt oder die Familie eines dieser Anliegen nennt. */
    public Wahrheit hatSchwierigkeiten(String... anliegen) {
        return kind.kind().lernbedarf().ist(true).oder(nennt(anliegen));
    }

    /** Ob die Ausbildung besondere Hilfe braucht: bei Lernbedarf oder Behinderung sicher, sonst stellt es die Agentur fest. */
    public Wahrheit brauchtFoerderung() {
        var k = kind.kind();
        return k.lernbedarf()
                .ist(true)
                .oder(k.behinderung().ist(Behinderung.KEINE).nicht())
                .oder(STELLE);
    }

    /** Ob es eine Arbeit oder Ausbildung aufnimmt; aus der Schule heraus ist das noch offen. */
    public Wahrheit trittInsBerufsleben() {
        var t = kind.kind().taetigkeit();
        return t.istEines(
                        Kindtaetigkeit.SUCHT_AUSBILDUNG,
                        Kindtaetigkeit.AUSBILDUNG,
                        Kindtaetigkeit.ARBEITSLOS,
                        Kindtaetigkeit.ERWERBSTAETIG)
                .oder(t.ist(Kindtaetigkeit.SCHULE).und(STELLE));
    }

    /** Ob die Vollzeitschulpflicht erfuellt ist (§ 37 SchulG). */
    public Wahrheit vollzeitschulpflichtErfuellt() {
        return new Lernweg(kind).vollzeitschulpflichtErfuellt();
    }

    private Wahrheit unter(String jahre) {
        return kind.alter().unter(kind.recht().zahl(jahre));
    }

    private Wahrheit nennt(String... anliegen) {
        return new Familienkreis(kind.lage()).nennt(anliegen);
    }
}
