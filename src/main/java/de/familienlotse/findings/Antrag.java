package de.familienlotse.findings;

import java.util.List;

/** Wie und wo beantragt wird; {@code rueckwirkendMonate} null, wenn nicht geregelt. */
public record Antrag(
        String online,
        String formular,
        String stelle,
        String frist,
        Integer rueckwirkendMonate,
        List<String> unterlagen) {}
