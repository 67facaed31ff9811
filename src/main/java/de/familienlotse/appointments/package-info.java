/** Freie Termine von Stellen: nur gelesen, nie gebucht; nichts ueber eine Familie verlaesst den Dienst. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package de.familienlotse.appointments;
