package de.familienlotse.browser;

import java.util.List;
import java.util.function.Consumer;
import org.openqa.selenium.support.ui.Select;

/** Die Seiten der Beratung, vom leeren Anfang bis zum Protokoll. */
final class Beratungsseiten {
    private static final Consumer<Browser> FAMILIE = b -> {
        new Select(b.finde("#muster")).selectByValue("alleinerziehend-zwei-kinder-teilzeit");
        druecke(b, "form:has(#muster) button");
    };
    private static final Consumer<Browser> STUNDEN = FAMILIE.andThen(b -> druecke(b, "button[value='stunden:a1']"));

    private Beratungsseiten() {}

    static List<Seite> alle() {
        Seite anfang = Seite.fuer("beratung", "Beratung", "/beratung");
        return List.of(
                anfang,
                anfang.nachdem("ohne Link", b -> {
                    b.finde("#link").sendKeys("kein Link");
                    druecke(b, "form:has(#link) button");
                }),
                anfang.nachdem(
                        "leerer Fall",
                        b -> druecke(
                                b, "main form:not(:has(#link, #muster), .fh-dienst form) button.kern-btn--secondary")),
                anfang.nachdem("zehn Stunden mehr", STUNDEN),
                anfang.nachdem("mit Kurve", STUNDEN.andThen(b -> druecke(b, "form:has(#fakt) button"))),
                anfang.nachdem("mit Fehler", FAMILIE.andThen(b -> {
                    b.finde("#b-haushalt-bruttokaltmiete").sendKeys("viel");
                    druecke(b, "button.kern-btn--primary[value=pruefen]");
                })),
                anfang.nachdem("Protokoll", STUNDEN.andThen(b -> druecke(b, "section[aria-labelledby=vermerk] a"))));
    }

    private static void druecke(Browser b, String knopf) {
        b.wartend(() -> b.frage("arguments[0].click()", b.finde(knopf)));
    }
}
