package de.familienlotse.appointments;

import java.time.LocalDateTime;

/** Ein freier Termin, in der Zeit von Hamm. */
public record FreierTermin(LocalDateTime wann) implements Comparable<FreierTermin> {
    @Override
    public int compareTo(FreierTermin anderer) {
        return wann.compareTo(anderer.wann);
    }
}
