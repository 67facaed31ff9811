package de.familienlotse.browser;

import java.util.ArrayList;
import java.util.List;

/** Misst, ob auf der offenen Seite alles Platz hat, zu lesen und zu treffen ist. */
final class Masse {
    /** Wie weit der Inhalt seitlich hinausragt. */
    private static final String UEBERHANG = "const d = document.documentElement; return d.scrollWidth - d.clientWidth;";

    /** Kaesten, die mehr Text enthalten, als sie zeigen. */
    private static final String ABGESCHNITTEN =
            """
            return [...document.querySelectorAll('body *')]
              .filter(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) || ['hidden', 'clip'].includes(getComputedStyle(e).overflowY))
              .filter(e => !e.closest("thead, .kern-sr-only, .fh-standard, svg") && e.textContent.trim())
              .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
              .map(e => e.outerHTML.slice(0, 120));
            """;

    /** Abstaende von Zeilen, Absaetzen, Buchstaben und Woertern, wie WCAG 1.4.12 sie verlangt. */
    private static final String ABSTAENDE =
            """
            const stil = new CSSStyleSheet();
            stil.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
              + ' p { margin-block-end: 2em !important }');
            document.adoptedStyleSheets = [stil];
            """;

    /** Ziele unter 24 Pixeln; bei Kreis und Haken zaehlt die Beschriftung mit, Verweise im Satz sind frei. */
    private static final String KLEINE_ZIELE =
            """
            const im = e => [...(e.labels ?? []), e].map(x => x.getBoundingClientRect());
            const satz = e => e.matches('a') && getComputedStyle(e).display === 'inline'
              && e.parentElement.textContent.trim() !== e.textContent.trim();
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.fh-skip:not(:focus), .fh-standard') && !satz(e))
              .filter(e => !im(e).some(r => r.width >= 24 && r.height >= 24))
              .map(e => e.outerHTML.slice(0, 120));
            """;

    private static final String FLACHE_KNOEPFE =
            """
            return [...document.querySelectorAll('main .kern-btn, main input[type=text], main select, main textarea')]
              .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
              .map(e => e.outerHTML.slice(0, 120));
            """;

    /** Schrift in Bildern unter 4,5 und Linien unter 3 im Kontrast zu dem, was hinter ihnen steht. */
    private static final String BLASSES_IM_BILD =
            """
            const leinwand = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
            const zahlen = f => {
              leinwand.clearRect(0, 0, 1, 1);
              leinwand.fillStyle = f;
              leinwand.fillRect(0, 0, 1, 1);
              return [...leinwand.getImageData(0, 0, 1, 1).data];
            };
            const deckt = f => f && f !== 'none' && zahlen(f)[3] > 0;
            const hell = f => zahlen(f).slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
              .reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
            const hinter = t => {
              const r = t.getBoundingClientRect(), x = r.left + r.width / 2, y = r.top + r.height / 2;
              const flaeche = [...t.ownerSVGElement.querySelectorAll('rect, circle')].reverse().find(e => {
                const k = e.getBoundingClientRect();
                return e !== t && deckt(getComputedStyle(e).fill) && k.left <= x && x <= k.right && k.top <= y && y <= k.bottom
                  && e.compareDocumentPosition(t) & 4;
              });
              if (flaeche) return getComputedStyle(flaeche).fill;
              for (let e = t.ownerSVGElement; e; e = e.parentElement) {
                if (deckt(getComputedStyle(e).backgroundColor)) return getComputedStyle(e).backgroundColor;
              }
              return 'rgb(255, 255, 255)';
            };
            const blass = (e, farbe, grenze) => {
              const [a, b] = [hell(farbe), hell(hinter(e))].sort((x, y) => y - x);
              return (a + 0.05) / (b + 0.05) < grenze ? [e.outerHTML.slice(0, 60) + ': ' + farbe + ' auf ' + hinter(e)] : [];
            };
            const alle = a => [...document.querySelectorAll(a)].filter(e => e.checkVisibility());
            return [
              ...alle('svg text').filter(t => t.textContent.trim()).flatMap(t => blass(t, getComputedStyle(t).fill, 4.5)),
              ...alle('.fh-kurve path, .fh-klippe circle').flatMap(l => blass(l, getComputedStyle(l).stroke, 3)),
            ];
            """;

    /** Fehler, die oben und am Feld nicht gleich lauten oder deren Verweis kein Feld trifft. */
    private static final String UNGLEICHE_FEHLER =
            """
            return [...document.querySelectorAll('.fh-errors li a')].filter(a => {
              const ziel = document.getElementById(a.hash.slice(1));
              return !ziel || !ziel.matches('input, select, textarea')
                || ![...document.querySelectorAll('.kern-error')].some(e => e.textContent.trim() === a.textContent.trim());
            }).map(a => a.outerHTML);
            """;

    private final Browser browser;

    Masse(Browser browser) {
        this.browser = browser;
    }

    /** Wie viele Pixel seitlich hinausragen. */
    long ueberhang() {
        return (Long) browser.frage(UEBERHANG);
    }

    /** Kaesten, die bei weiten Abstaenden Text abschneiden; die Seite behaelt die Abstaende. */
    List<String> abgeschnittenMitAbstaenden() {
        browser.frage(ABSTAENDE);
        return browser.texte(ABGESCHNITTEN);
    }

    /** Ziele unter 24 Pixeln, Knoepfe und Felder unter 44. */
    List<String> zuKlein() {
        List<String> alle = new ArrayList<>(browser.texte(KLEINE_ZIELE));
        alle.addAll(browser.texte(FLACHE_KNOEPFE));
        return alle;
    }

    /** Schrift und Linien in Bildern mit zu wenig Kontrast. */
    List<String> blassesImBild() {
        return browser.texte(BLASSES_IM_BILD);
    }

    /** Fehler, deren Verweis kein Feld trifft oder die dort anders lauten. */
    List<String> ungleicheFehler() {
        return browser.texte(UNGLEICHE_FEHLER);
    }
}
