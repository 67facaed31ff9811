package de.familienlotse.catalogue.daten;

import org.springframework.data.jpa.repository.JpaRepository;

/** Die Listen mit ihren Namen. */
public interface Begriffe extends JpaRepository<Begriff, Begriff.Schluessel> {}
