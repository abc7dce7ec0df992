package vn.eoffice.reports.extraction.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A child that reads one file after another for its host, and ends when its host does: at the end of its stdin.
 */
final class ChildMain {

    private static final int MAX_PATH = 1 << 16;

    private final DirectReader reader;
    private final DataInputStream in;
    private final DataOutputStream out;

    private ChildMain(TextLimits limits, DataInputStream in, DataOutputStream out) {
        this.reader = new DirectReader(limits);
        this.in = in;
        this.out = out;
    }

    /**
     * Reads files until stdin ends.
     *
     * @param arguments the limits, as {@link ChildProtocol} writes them
     */
    public static void main(String... arguments) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        endWithHost();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        ChildMain child = new ChildMain(ChildProtocol.limits(arguments), in, out);
        WarmUp.run(child.reader);
        out.writeByte(ChildProtocol.READY);
        out.flush();
        child.serve();
    }

    /** A child that is busy with a file does not see the end of its stdin. */
    private static void endWithHost() {
        ProcessHandle.current().parent().ifPresent(host -> host.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
    }

    private void serve() throws IOException {
        while (true) {
            int begin = in.read();
            if (begin < 0) {
                return;
            }
            String path = ChildProtocol.readString(in, MAX_PATH);
            String name = ChildProtocol.readString(in, MAX_PATH);
            answer(path, name);
            out.flush();
        }
    }

    private void answer(String path, String name) throws IOException {
        try {
            SourceText source = reader.read(Path.of(path), name, this::beforeOcr);
            out.writeByte(ChildProtocol.TEXT);
            ChildProtocol.writeText(out, source);
        } catch (UnreadableFileException e) {
            out.writeByte(ChildProtocol.REFUSED);
            ChildProtocol.writeFinding(out, e.finding());
        }
    }

    private void beforeOcr(SourceText source) {
        try {
            out.writeByte(ChildProtocol.BEFORE_OCR);
            ChildProtocol.writeText(out, source);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
