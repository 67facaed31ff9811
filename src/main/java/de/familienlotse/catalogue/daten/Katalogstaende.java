package de.familienlotse.catalogue.daten;

import org.springframework.data.jpa.repository.JpaRepository;

/** Der eine Stand. */
public interface Katalogstaende extends JpaRepository<Katalogstand, Integer> {}
