package vn.eoffice.reports.alfresco.packed;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Calls of the server's classes with types that moved into our package when the JAR was packed: the server has no such
 * method.
 */
final class MovedTypes extends ClassVisitor {

    private static final String OURS = "vn/eoffice/reports/";
    private static final String MOVED = "L" + OURS + "lib/";

    private final List<String> calls = new ArrayList<>();
    private String caller;

    private MovedTypes() {
        super(Opcodes.ASM9);
    }

    /** The calls in a class. */
    static List<String> in(byte[] code) {
        MovedTypes moved = new MovedTypes();
        new ClassReader(code).accept(moved, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return moved.calls;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        caller = name;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String types, boolean isInterface) {
                if (!owner.startsWith(OURS) && !owner.startsWith("[") && types.contains(MOVED)) {
                    calls.add(caller + " calls " + owner + "." + called + types);
                }
            }
        };
    }
}
