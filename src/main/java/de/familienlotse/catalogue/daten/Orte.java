package de.familienlotse.catalogue.daten;

import org.springframework.data.jpa.repository.JpaRepository;

/** Die Orte. */
public interface Orte extends JpaRepository<Ort, String> {}
