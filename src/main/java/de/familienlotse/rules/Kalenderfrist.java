package de.familienlotse.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Ein Tag im Jahr, an dem ein Anspruch aus einem frueheren Jahr oder desselben verfaellt.
 *
 * @param leistungen Plaetze der Leistungen, um die es geht
 * @param am der letzte Tag in jedem Jahr
 * @param jahre so viele Jahre vorher liegt das Jahr, fuer das der Anspruch besteht
 * @param text Satz mit {@code {jahr}} und {@code {tag}}; geht es um eine Leistung allein, steht ihr Name davor
 */
record Kalenderfrist(List<Integer> leistungen, MonthDay am, int jahre, String text, String norm) {
    /** Der naechste Tag, heute eingeschlossen. */
    LocalDate naechster(LocalDate heute) {
        LocalDate tag = am.atYear(heute.getYear());
        return tag.isBefore(heute) ? am.atYear(heute.getYear() + 1) : tag;
    }

    /** Ob es um eine Leistung allein geht. */
    boolean eine() {
        return leistungen.size() == 1;
    }

    /** Der Satz zu diesem Tag. */
    String satz(LocalDate tag) {
        return text.replace("{jahr}", String.valueOf(tag.getYear() - jahre)).replace("{tag}", Deutsch.tag(tag));
    }
}
