package de.familienlotse.findings;

/** Warum ein Plan so nicht geht; {@code person} null fuer beide Eltern, {@code monat} null fuer den ganzen Plan. */
public record Planverstoss(String person, Integer monat, String text, String norm) {}
