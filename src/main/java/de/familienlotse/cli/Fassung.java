package de.familienlotse.cli;

import picocli.CommandLine.IVersionProvider;

/** Name und Fassung des Programms. */
final class Fassung implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String fassung = Fassung.class.getPackage().getImplementationVersion();
        return new String[] {"familienlotse " + (fassung == null ? "(Entwicklung)" : fassung)};
    }
}
