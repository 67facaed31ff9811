package de.familienlotse.calculation;

import de.familienlotse.value.Wahrheit;

/** Was ueber vorgehende Leistungen schon feststeht. */
@FunctionalInterface
public interface Ansprueche {
    /** Ob die Person die Leistung beanspruchen kann. */
    Wahrheit anspruch(String leistung, String person);
}
