package de.familienlotse.catalogue.daten;

import org.springframework.data.jpa.repository.JpaRepository;

/** Die Stadtbezirke. */
public interface Stadtbezirke extends JpaRepository<Stadtbezirk, String> {}
