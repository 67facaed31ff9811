package de.familienlotse.appointments;

/** Woher Termine kommen. Eine Auskunft gibt es immer: was nicht zu erfahren ist, ist unbekannt. */
public interface AppointmentProvider {
    /** Die freien Termine eines Ziels von jetzt an, die fruehesten zuerst. */
    Terminauskunft find(Terminziel ziel);
}
