package vn.eoffice.reports.alfresco.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What of a class file others can call: its public and protected members, and what it extends. */
final class ApiMembers extends ClassVisitor {

    private static final int CALLABLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final int SHAPE = Opcodes.ACC_STATIC;

    private String name;
    private boolean isInterface;
    private final Set<String> supertypes = new TreeSet<>();
    private final Set<String> abstractMethods = new TreeSet<>();
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Map<String, Integer> members = new LinkedHashMap<>();

    private ApiMembers() {
        super(Opcodes.ASM9);
    }

    static ApiMembers of(byte[] classFile) {
        ApiMembers members = new ApiMembers();
        new ClassReader(classFile).accept(members, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return members;
    }

    /** The class's internal name. */
    String name() {
        return name;
    }

    boolean isInterface() {
        return isInterface;
    }

    /** Internal names of the superclass and the interfaces. */
    Set<String> supertypes() {
        return supertypes;
    }

    /** Names with descriptors, and whether static. */
    Map<String, Integer> members() {
        return members;
    }

    /** Values of constants that compilers copy into callers. */
    Map<String, Object> constants() {
        return constants;
    }

    /** The abstract methods, which an implementation of ours has to have. */
    Set<String> abstractMethods() {
        return abstractMethods;
    }

    @Override
    public void visit(int version, int access, String type, String signature, String superclass, String[] interfaces) {
        name = type;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        supertypes.add(superclass);
        supertypes.addAll(Set.of(interfaces));
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        if ((access & CALLABLE) != 0) {
            members.put(field + " " + descriptor, access & SHAPE);
            if (value != null) {
                constants.put(field, value);
            }
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if ((access & CALLABLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0 && !isImplicit(method, descriptor)) {
            members.put(method + descriptor, access & SHAPE);
            if ((access & Opcodes.ACC_ABSTRACT) != 0) {
                abstractMethods.add(method + descriptor);
            }
        }
        return null;
    }

    /** Compilers make a constructor where none is written; enums get their constants' methods. */
    private boolean isImplicit(String method, String descriptor) {
        return method.equals("<init>") && descriptor.equals("()V") && supertypes.contains("java/lang/Enum");
    }
}
