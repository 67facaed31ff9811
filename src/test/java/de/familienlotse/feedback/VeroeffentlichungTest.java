package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Sprache;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Veröffentlicht werden abgelaufene Monate")
class VeroeffentlichungTest {
    private static final Ereignis ENDE = Ereignis.weg("abgeschlossen", Sprache.DEUTSCH);
    private static final Ereignis ANFANG = Ereignis.weg("begonnen", Sprache.DEUTSCH);

    private final Stelluhr uhr = new Stelluhr(LocalDate.of(2026, 10, 31));
    private final Zaehlwerk werk = new Zaehlwerk(uhr);
    private final Veroeffentlichung oeffentlich = new Veroeffentlichung(werk);

    private void zaehle(Ereignis ereignis, int mal) {
        werk.addiere(new Zelle(werk.heute(), ereignis, mal));
    }

    @Test
    @DisplayName("der laufende erst am Ersten des nächsten, und höchstens zwölf")
    void monate() {
        zaehle(ANFANG, 50);
        assertThat(oeffentlich.monate()).isEmpty();
        assertThat(oeffentlich.naechster()).isEqualTo(YearMonth.of(2026, 11));
        uhr.stelleVor(Period.ofDays(1));
        zaehle(ANFANG, 30);
        assertThat(oeffentlich.monate()).containsExactly(YearMonth.of(2026, 10));
        uhr.stelleVor(Period.ofMonths(12));
        assertThat(oeffentlich.monate()).containsExactly(YearMonth.of(2026, 11));
    }

    @Test
    @DisplayName("mit Quote, wo beide Zahlen zu sehen sind, nie über alle hinaus")
    void quote() {
        zaehle(ANFANG, 40);
        zaehle(ENDE, 30);
        zaehle(Ereignis.weg("begonnen", Sprache.POLNISCH), 20);
        zaehle(Ereignis.weg("begonnen", Sprache.ENGLISCH), 12);
        zaehle(Ereignis.weg("abgeschlossen", Sprache.POLNISCH), 90);
        zaehle(Ereignis.weg("abgeschlossen", Sprache.ENGLISCH), 3);
        Tafel wege = monat().wege();
        assertThat(wege.zeilen().get(Sprache.POLNISCH.ordinal()).anteil(2, 1)).isEqualTo(100);
        assertThat(wege.zeilen().get(Sprache.ENGLISCH.ordinal()).anteil(2, 1)).isNull();
        assertThat(wege.summe().anteil(2, 1)).isEqualTo(100);
        assertThat(wege.summe().werte()).containsExactly(null, 72L, 123L);
    }

    @Test
    @DisplayName("mit den zehn häufigsten Leistungen, solange sie nichts verraten")
    void leistungen() {
        for (int i = 0; i < 12; i++) {
            zaehle(Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "l" + i), 10 + i);
        }
        zaehle(Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "selten"), 4);
        zaehle(Ereignis.gezeigt(Seitenart.START, Sprache.DEUTSCH, ""), 500);
        zaehle(Ereignis.gezeigt(Seitenart.HILFE, Sprache.DEUTSCH, ""), 60);
        zaehle(Ereignis.gezeigt(Seitenart.SPUREN, Sprache.DEUTSCH, ""), 3);
        List<Tafel.Zeile> haeufig = monat().leistungen().zeilen();
        assertThat(haeufig).hasSize(10).first().isEqualTo(new Tafel.Zeile("l11", List.of(21L)));
        assertThat(haeufig).extracting(Tafel.Zeile::id).doesNotContain("selten", "l0", "");
    }

    @Test
    @DisplayName("ohne Leistungen, wenn ihre Zahl selbst verdeckt ist")
    void leistungen_verdeckt() {
        zaehle(Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "kindergeld"), 20);
        zaehle(Ereignis.gezeigt(Seitenart.START, Sprache.DEUTSCH, ""), 500);
        zaehle(Ereignis.gezeigt(Seitenart.SPUREN, Sprache.DEUTSCH, ""), 3);
        assertThat(monat().seiten().zeilen().get(Seitenart.WARUM.ordinal()).werte())
                .containsOnlyNulls();
        assertThat(monat().leistungen().zeilen()).isEmpty();
    }

    @Test
    @DisplayName("als CSV mit leerem Feld, wo etwas verdeckt ist")
    void csv() {
        zaehle(new Ereignis(Zaehler.BETRAG, "bescheid", Seitenart.WARUM, Sprache.DEUTSCH, "kindergeld", "x"), 14);
        zaehle(new Ereignis(Zaehler.BETRAG, "rechner", Seitenart.WARUM, Sprache.DEUTSCH, "kindergeld", "x"), 12);
        zaehle(new Ereignis(Zaehler.BETRAG, "anderes", Seitenart.WARUM, Sprache.DEUTSCH, "kindergeld", "x"), 2);
        assertThat(ZahlenCsv.schreibe(List.of(monat())))
                .startsWith("monat,tafel,zeile,spalte,anzahl\r\n2026-10,wege,de,gezeigt,\r\n")
                .contains("2026-10,betrag,rechner,gesagt,\r\n2026-10,betrag,bescheid,gesagt,14\r\n")
                .contains("2026-10,betrag,anderes,gesagt,\r\n2026-10,betrag,summe,gesagt,28\r\n");
    }

    private Monatszahlen monat() {
        uhr.stelleVor(Period.ofDays(1));
        return oeffentlich.zu(YearMonth.of(2026, 10)).orElseThrow();
    }
}
