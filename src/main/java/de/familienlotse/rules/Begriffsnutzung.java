package de.familienlotse.rules;

/**
 * Eine Bedingung, die eine Leistung mit anderen teilt: der gemeinsame Begriff mit der Norm, nach der er hier gilt.
 *
 * @param begriff Kennung des Begriffs in {@code rules/begriffe}
 * @param id Kennung der Bedingung in dieser Leistung
 * @param weg Alternative, zu der sie gehoert, oder null
 * @param geprueft ob eine Quelle sie bestaetigt
 */
public record Begriffsnutzung(
        String begriff, String id, String norm, String weg, Merkmal.Anzeige anzeige, boolean geprueft) {
    /** Das Merkmal der Leistung auf diesem Platz des Regelwerks. */
    Merkmal merkmal(int nummer, String leistung, String text) {
        return new Merkmal(
                nummer, leistung, id, Merkmal.gekennzeichnet(text, geprueft), norm, weg, anzeige, geprueft, begriff);
    }
}
