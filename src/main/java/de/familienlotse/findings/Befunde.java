package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.List;

/**
 * Die Antwort auf eine Familie. Bedingungen, Fragen und Ausblick entstehen erst, wenn sie jemand liest.
 *
 * @param version Fassung des Regelwerks
 * @param stand Tag der letzten Pruefung des Regelwerks
 * @param einkommen was der Familie im Monat zufliesst, ohne was {@code wege} und {@code daneben} schon zaehlen; Euro; null, wenn
 *     nur nach Leistungen gefragt ist, die keinen Weg ausmachen
 * @param daneben was es im Monat auf jedem Weg gibt, auch wenn es keinen Weg gibt
 * @param faelle wie viel davon zugleich moeglich ist, siehe {@link Haushaltsgeld}
 * @param ausblick was in den naechsten 24 Monaten beginnt, sich aendert, endet oder zu beantragen ist, nach Tagen
 */
public record Befunde(
        LocalDate stichtag,
        String version,
        LocalDate stand,
        List<Befund> befunde,
        Groesse einkommen,
        List<Weg> wege,
        List<Wegbetrag> daneben,
        List<Geldfall> faelle,
        List<NaechsteFrage> naechsteFragen,
        List<Ausblick> ausblick) {

    /** Bildet alles, was sonst erst beim Lesen entstuende. */
    public Befunde ganz() {
        befunde.forEach(b -> b.bedingungen().size());
        naechsteFragen.size();
        ausblick.size();
        return this;
    }

    /** Das Geld eines Monats. */
    public Haushaltsgeld geld() {
        return new Haushaltsgeld(einkommen, wege, daneben, faelle);
    }

    /** Der Befund einer Leistung. @throws java.util.NoSuchElementException wenn sie nicht geprueft wurde */
    public Befund zu(String leistung) {
        return befunde.stream()
                .filter(b -> b.leistung().equals(leistung))
                .findFirst()
                .orElseThrow();
    }
}
