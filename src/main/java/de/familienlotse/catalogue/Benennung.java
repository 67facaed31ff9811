package de.familienlotse.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Name und Kurztext auf Deutsch und, wo es sie gibt, auf Englisch. */
@Embeddable
public record Benennung(
        String name,
        String kurz,
        String beschreibung,
        @Column(name = "name_englisch") String nameEnglisch,
        @Column(name = "kurz_englisch") String kurzEnglisch) {}
