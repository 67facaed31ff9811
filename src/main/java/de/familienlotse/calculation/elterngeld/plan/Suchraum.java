package de.familienlotse.calculation.elterngeld.plan;

/**
 * Alle Staende einer Suche als Nummern: Verbrauch beider Eltern, laufender oder beendeter Bonus, gleichzeitige Basismonate. Mehr
 * muss von den Monaten davor nicht bekannt sein.
 */
final class Suchraum {
    private final Planlage lage;
    private final Bezugsstaende eins;
    private final Bezugsstaende zwei;
    private final int bonusstaende;
    private final int parallelstaende;

    Suchraum(Planlage lage) {
        this.lage = lage;
        int mindestens = lage.recht().mindestbezug();
        eins = new Bezugsstaende(lage.halbeJeElternteil(), mindestens);
        zwei = lage.einElternteil() ? new Bezugsstaende(0, 0) : new Bezugsstaende(lage.halbeJeElternteil(), mindestens);
        bonusstaende = lage.recht().bonus().hoechstens() + 1;
        parallelstaende = parallel().begrenzt() ? parallel().monate() + 1 : 1;
    }

    int zahl() {
        return eins.zahl() * zwei.zahl() * bonusstaende * parallelstaende;
    }

    private int nummer(int a, int b, int bonus, int gleichzeitig) {
        return ((a * zwei.zahl() + b) * bonusstaende + bonus) * parallelstaende + gleichzeitig;
    }

    private int a(int stand) {
        return stand / (parallelstaende * bonusstaende * zwei.zahl());
    }

    private int b(int stand) {
        return stand / (parallelstaende * bonusstaende) % zwei.zahl();
    }

    /** 0: noch keiner; bis zum Hoechsten: so viele am Stueck, dieser Monat der letzte; das Hoechste: keiner mehr. */
    private int bonus(int stand) {
        return stand / parallelstaende % bonusstaende;
    }

    /** Der Stand nach der Wahl im Lebensmonat oder {@link Bezugsstaende#UNMOEGLICH}. */
    int nach(int stand, Monatswahl wahl, int monat) {
        int a = eins.nach(a(stand), wahl.eins());
        int b = zwei.nach(b(stand), wahl.zwei());
        int bonus = bonusNach(bonus(stand), wahl);
        int gleichzeitig = gleichzeitigNach(stand % parallelstaende, wahl, monat);
        boolean geht = a >= 0
                && b >= 0
                && bonus >= 0
                && gleichzeitig >= 0
                && eins.halbe(a) + zwei.halbe(b) <= lage.halbeGemeinsam();
        return geht ? nummer(a, b, bonus, gleichzeitig) : Bezugsstaende.UNMOEGLICH;
    }

    private int bonusNach(int bisher, Monatswahl wahl) {
        int hoechstens = bonusstaende - 1;
        if (wahl.bonus()) {
            return bisher == hoechstens ? Bezugsstaende.UNMOEGLICH : bisher + 1;
        }
        return bisher == 0 ? 0 : bonusLangGenug(bisher) ? hoechstens : Bezugsstaende.UNMOEGLICH;
    }

    private boolean bonusLangGenug(int bisher) {
        return bisher == 0 || bisher >= lage.recht().bonus().mindestens();
    }

    private int gleichzeitigNach(int bisher, Monatswahl wahl, int monat) {
        if (!wahl.beideBasis() || !parallel().begrenzt()) {
            return bisher;
        }
        return monat > parallel().bis() || bisher == parallel().monate() ? Bezugsstaende.UNMOEGLICH : bisher + 1;
    }

    private Planrecht.Parallel parallel() {
        return lage.recht().parallel();
    }

    /** Ob der Plan hier enden darf. */
    boolean vollstaendig(int stand) {
        return eins.vollstaendig(a(stand)) && zwei.vollstaendig(b(stand)) && bonusLangGenug(bonus(stand));
    }
}
