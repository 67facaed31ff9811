package de.familienlotse.appointments;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Liest eine Antwort und bricht ab, wenn sie zu gross wird. */
final class Begrenzt implements BodySubscriber<byte[]> {
    private static final long GROESSTE = 512L * 1024;

    private final BodySubscriber<byte[]> ziel = BodySubscribers.ofByteArray();
    private Flow.Subscription quelle;
    private long gelesen;

    private Begrenzt() {}

    static BodyHandler<byte[]> handler() {
        return antwort -> new Begrenzt();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return ziel.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription neue) {
        quelle = neue;
        ziel.onSubscribe(neue);
    }

    @Override
    public void onNext(List<ByteBuffer> stuecke) {
        gelesen += stuecke.stream().mapToLong(ByteBuffer::remaining).sum();
        if (gelesen > GROESSTE) {
            quelle.cancel();
            ziel.onError(new IOException("Antwort zu gross"));
        } else {
            ziel.onNext(stuecke);
        }
    }

    @Override
    public void onError(Throwable fehler) {
        ziel.onError(fehler);
    }

    @Override
    public void onComplete() {
        ziel.onComplete();
    }
}
