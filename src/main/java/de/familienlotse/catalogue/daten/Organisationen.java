package de.familienlotse.catalogue.daten;

import org.springframework.data.jpa.repository.JpaRepository;

/** Die Organisationen. */
public interface Organisationen extends JpaRepository<Organisation, String> {}
