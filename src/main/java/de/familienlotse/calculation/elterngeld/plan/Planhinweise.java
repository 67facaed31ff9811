package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Hinweis;
import java.util.ArrayList;
import java.util.List;

/** Was Eltern zu ihrem Plan wissen sollten. */
final class Planhinweise {
    private final Plankind kind;
    private final Lage lage;
    private final Planlagen lagen;
    private final List<Hinweis> hinweise = new ArrayList<>();

    Planhinweise(Plankind kind, Lage lage, Planlagen lagen) {
        this.kind = kind;
        this.lage = lage;
        this.lagen = lagen;
    }

    List<Hinweis> zu(List<Einwand> offen) {
        offen.forEach(e -> nimm("Das ist noch offen: " + e.text(), e.norm()));
        if (kind.kind().erwartet()) {
            nimm("Die Daten gelten, wenn das Kind am errechneten Tag zur Welt kommt.", "§ 4 Abs. 2 BEEG");
        }
        mutterschaft();
        partnermonate();
        bonus();
        rueckwirkung();
        nimm(
                "Die Vorschläge zählen nur das Elterngeld, nicht den Lohn. Sie gelten, wenn das Einkommen in allen Monaten"
                        + " mit Elterngeld gleich bleibt. Ob Sie Elterngeld bekommen, zeigt die Prüfung.",
                "§ 2 Abs. 3 BEEG");
        return List.copyOf(hinweise);
    }

    private void mutterschaft() {
        for (Planelternteil p : lagen.regel().eltern()) {
            if (p.mutterschaftsmonate() > 0) {
                nimm(
                        "In den ersten " + p.mutterschaftsmonate()
                                + " Lebensmonaten gibt es Mutterschaftsleistungen. Diese Monate zählen als Monate mit"
                                + " Basiselterngeld, auch wenn kein Elterngeld beantragt wird.",
                        "§ 4 Abs. 4 Satz 3 BEEG");
            }
        }
    }

    private void partnermonate() {
        if (lagen.partnermonate().istOffen()) {
            nimm(
                    "Verdient ein Elternteil in zwei Lebensmonaten weniger als vorher, kommen "
                            + lagen.regel().recht().partnermonate() + " Monate hinzu.",
                    "§ 4 Abs. 3 Satz 2 BEEG");
        }
    }

    private void bonus() {
        Planrecht.Bonus b = lagen.regel().recht().bonus();
        boolean einer = lagen.regel().einElternteil();
        if (lagen.bonus().istOffen()) {
            nimm(
                    (einer ? "Arbeiten Sie" : "Arbeiten beide Eltern gleichzeitig") + " im Durchschnitt "
                            + b.vonStunden()
                            + " bis " + b.bisStunden() + " Stunden in der Woche, gibt es " + b.mindestens() + " bis "
                            + b.hoechstens() + " Monate Partnerschaftsbonus dazu.",
                    einer ? "§ 4c Abs. 2 BEEG" : "§ 4b Abs. 1 BEEG");
        }
    }

    private void rueckwirkung() {
        int verstrichen = kind.verstrichen(lage);
        if (verstrichen > 0) {
            nimm(
                    "Elterngeld wird für höchstens "
                            + kind.kind()
                                    .recht()
                                    .zahl("elterngeld.rueckwirkung-lebensmonate")
                                    .toPlainString()
                            + " Lebensmonate vor dem Monat gezahlt, in dem der Antrag ankommt. Die Vorschläge lassen die ersten "
                            + verstrichen + " Lebensmonate deshalb so, wie sie in Ihrem Plan stehen.",
                    "§ 7 Abs. 1 BEEG");
        }
    }

    private void nimm(String text, String norm) {
        hinweise.add(new Hinweis(null, text, norm));
    }
}
