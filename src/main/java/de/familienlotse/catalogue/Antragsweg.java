package de.familienlotse.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Der naechste Schritt.
 *
 * @param online Adresse des Antrags im Netz oder null
 * @param formular Adresse des Vordrucks oder null
 * @param frist bis wann, ein Satz oder null
 * @param termin ob es Termine gibt
 * @param video ob eine Beratung per Video geht
 * @param stelle Kennung der zustaendigen Stelle oder null
 * @param anmeldungNoetig null, wenn es niemand sagt
 * @param anmeldungLink wo man sich anmeldet oder null
 */
@Embeddable
public record Antragsweg(
        String online,
        String formular,
        String frist,
        @Column(name = "mit_termin") boolean termin,
        @Column(name = "mit_video") boolean video,
        @Column(name = "stelle_kennung") String stelle,
        @Column(name = "anmeldung_noetig") Boolean anmeldungNoetig,
        @Column(name = "anmeldung_link") String anmeldungLink) {}
