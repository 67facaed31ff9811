package de.familienlotse.api;

/** Medientypen des Netzgesichts. */
final class Medien {
    static final String JSON = "application/json";
    static final String YAML = "application/yaml";
    static final String PROBLEM = "application/problem+json";
    static final String NDJSON = "application/x-ndjson";
    static final String JSONL = "application/jsonl";
    static final String SCHEMA = "application/schema+json";

    private Medien() {}
}
