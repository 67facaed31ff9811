package de.familienlotse.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bedient eine Seite nur mit der Tastatur. */
final class Tastatur implements Hand {
    private static final int GENUG = 400;

    /** Wo der Fokus ist: Stelle im Dokument, Staerke des Rahmens, ob er zu sehen ist, der Anfang des Elements. */
    private static final String FOKUS =
            """
            const e = document.activeElement;
            if (!e || e === document.body) return null;
            const s = getComputedStyle(e), r = e.getClientRects()[0];
            const oben = document.elementFromPoint(Math.max(0, r.left) + Math.min(r.width, 8) / 2, r.top + r.height / 2);
            return {
              stelle: [...document.querySelectorAll('*')].indexOf(e),
              rahmen: s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth),
              sichtbar: r.bottom > 0 && r.top < innerHeight && !!oben && (e.contains(oben) || oben.contains(e)),
              text: e.outerHTML.slice(0, 300)
            };
            """;

    private static final String HIER = "return document.activeElement.value === arguments[0]";

    private final Browser browser;

    Tastatur(Browser browser) {
        this.browser = browser;
    }

    /** Eine Station auf dem Weg durch die Seite. */
    record Station(long stelle, double rahmen, boolean sichtbar, String text) {}

    /** Alle Stationen vom Anfang der Seite bis zu ihrem Ende. */
    List<Station> stationen() {
        List<Station> alle = new ArrayList<>();
        for (int i = 0; i < GENUG; i++) {
            druecke(Taste.TAB);
            Station hier = hier();
            if (hier == null || !alle.isEmpty() && hier.stelle() <= alle.get(0).stelle()) {
                return alle;
            }
            alle.add(hier);
        }
        throw new IllegalStateException("Die Seite hört nicht auf: " + alle.get(alle.size() - 1));
    }

    /** Geht mit der Tabulatortaste zu diesem Element und drueckt dort die Taste. */
    void gehe(String auswahl, Taste taste) {
        gehe(auswahl);
        druecke(taste);
    }

    /** Geht mit der Tabulatortaste zu diesem Element. */
    void gehe(String auswahl) {
        wiederhole(Taste.TAB, "return document.activeElement.matches(arguments[0])", auswahl);
    }

    /** Drueckt die Taste, bis die offene Seite die Frage bejaht. */
    private void wiederhole(Taste taste, String frage, String wert) {
        for (int i = 0; i < GENUG; i++) {
            druecke(taste);
            if ((Boolean) browser.frage(frage, wert)) {
                return;
            }
        }
        throw new IllegalStateException("Mit der Tastatur nicht erreichbar: " + wert);
    }

    @Override
    public void klicke(String auswahl) {
        gehe(auswahl, Taste.EINGABE);
    }

    @Override
    public void trage(String feld, String wert) {
        gehe("[name='" + feld + "']");
        switch (Hand.art(browser, feld)) {
            case "checkbox" -> {
                if (!(Boolean) browser.frage(HIER, wert)) {
                    wiederhole(Taste.TAB, HIER, wert);
                }
                druecke(Taste.LEER);
            }
            case "radio" -> {
                if ((Boolean) browser.frage(HIER, wert)) {
                    druecke(Taste.LEER);
                } else {
                    wiederhole(Taste.AB, HIER, wert);
                }
            }
            case "select-one" -> wiederhole(Taste.AB, HIER, wert);
            default -> browser.cdp("Input.insertText", Map.of("text", wert));
        }
    }

    /** Geht zu diesem Element, drueckt die Eingabetaste und wartet auf die naechste Seite. */
    @Override
    public void folge(String auswahl) {
        browser.wartend(() -> gehe(auswahl, Taste.EINGABE));
    }

    Station hier() {
        return browser.frage(FOKUS) instanceof Map<?, ?> f
                ? new Station(
                        ((Number) f.get("stelle")).longValue(),
                        ((Number) f.get("rahmen")).doubleValue(),
                        (Boolean) f.get("sichtbar"),
                        (String) f.get("text"))
                : null;
    }

    /** Eine Taste, wie sie der Browser kennt. */
    enum Taste {
        TAB("Tab", 9, ""),
        EINGABE("Enter", 13, "\r"),
        LEER(" ", 32, " "),
        AB("ArrowDown", 40, "");

        private final Map<String, Object> werte;

        Taste(String name, int nummer, String text) {
            werte = Map.of(
                    "key",
                    name,
                    "code",
                    name.isBlank() ? "Space" : name,
                    "windowsVirtualKeyCode",
                    nummer,
                    "text",
                    text);
        }
    }

    private void druecke(Taste taste) {
        for (String art : List.of("keyDown", "keyUp")) {
            Map<String, Object> werte = new HashMap<>(taste.werte);
            werte.put("type", art);
            browser.cdp("Input.dispatchKeyEvent", werte);
        }
    }
}
