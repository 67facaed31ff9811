package de.familienlotse.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Was nur der Betreiber weiss; jede Angabe ist null, bis er sie macht.
 *
 * @param anschrift Anschrift der verantwortlichen Stelle
 * @param vertretung wer sie vertritt
 * @param telefon Nummer fuer Fragen
 * @param zeiten wann jemand abnimmt
 * @param email Adresse fuer Fragen und Barrieren
 * @param datenschutz Kontakt zur oder zum Datenschutzbeauftragten
 * @param rechtsgrundlage Rechtsgrundlage der Verarbeitung
 * @param protokoll was Server vor diesem Dienst festhalten
 */
@ConfigurationProperties("familienlotse.betreiber")
public record Betreiber(
        String anschrift,
        String vertretung,
        String telefon,
        String zeiten,
        String email,
        String datenschutz,
        String rechtsgrundlage,
        String protokoll) {}
