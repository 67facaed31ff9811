package de.familienlotse.catalogue.seiten;

import de.familienlotse.platform.Wort;

/** Eine Kennung und wie sie heisst. */
record Kennwort(String id, Wort name) {}
