package de.familienlotse.rules;

import de.familienlotse.value.Wahrheit;

/** Die Wahrheit der Merkmale: die einer Pruefung oder eine, die an einem kommenden Tag gilt. */
interface Buch {
    /** Die Wahrheit eines Merkmals oder null, wenn es diesen Platz nicht betrifft. */
    Wahrheit wahrheit(int merkmal, int platz);
}
