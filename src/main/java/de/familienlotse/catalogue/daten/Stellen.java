package de.familienlotse.catalogue.daten;

import org.springframework.data.jpa.repository.JpaRepository;

/** Die Stellen. */
public interface Stellen extends JpaRepository<Stelle, String> {}
