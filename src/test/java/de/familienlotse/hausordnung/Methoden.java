package de.familienlotse.hausordnung;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** Misst Methoden: Zeilen vom Anfang bis zum Ende ihres Blocks. */
final class Methoden {
    private Methoden() {}

    /** Je Methode ({@code Datei#Name}) ihre Laenge. */
    static Map<String, Long> laengen(Collection<Path> dateien) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var verwalter = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null, verwalter, d -> {}, List.of("-proc:none"), null, verwalter.getJavaFileObjectsFromPaths(dateien));
        Map<String, Long> laengen = new TreeMap<>();
        try {
            for (CompilationUnitTree einheit : task.parse()) {
                new Messer(einheit, Trees.instance(task).getSourcePositions(), laengen).scan(einheit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return laengen;
    }

    private static final class Messer extends TreeScanner<Void, Void> {
        private final CompilationUnitTree einheit;
        private final SourcePositions orte;
        private final Map<String, Long> laengen;

        private Messer(CompilationUnitTree einheit, SourcePositions orte, Map<String, Long> laengen) {
            this.einheit = einheit;
            this.orte = orte;
            this.laengen = laengen;
        }

        @Override
        public Void visitMethod(MethodTree m, Void v) {
            BlockTree block = m.getBody();
            if (block != null) {
                long von = zeile(orte.getStartPosition(einheit, block));
                long bis = zeile(orte.getEndPosition(einheit, block));
                String datei =
                        Path.of(einheit.getSourceFile().toUri()).getFileName().toString();
                laengen.merge(datei + "#" + m.getName(), bis - von + 1, Math::max);
            }
            return super.visitMethod(m, v);
        }

        private long zeile(long stelle) {
            return einheit.getLineMap().getLineNumber(stelle);
        }
    }
}
