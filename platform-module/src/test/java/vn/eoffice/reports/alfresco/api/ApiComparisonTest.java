package vn.eoffice.reports.alfresco.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ApiComparisonTest {

    private static final int STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

    @Test
    void whatIsDeclaredAsItIsHasNoDifference() {
        assertThat(differences(
                        type("a/B", method("run", "()V")), type("a/B", method("run", "()V"), method("x", "()V"))))
                .isEmpty();
    }

    @Test
    void aTypeThatDoesNotExistIsNamed() {
        assertThat(differences(type("a/B"), type("a/C"))).containsExactly("a/B does not exist");
    }

    @Test
    void aMethodWithAnotherDescriptorIsMissing() {
        assertThat(differences(type("a/B", method("run", "(I)V")), type("a/B", method("run", "(J)V"))))
                .containsExactly("a/B has no run(I)V");
    }

    @Test
    void aMethodThatIsNotStaticIsMissing() {
        assertThat(differences(
                        type(
                                "a/B",
                                writer -> writer.visitMethod(STATIC | Opcodes.ACC_NATIVE, "run", "()V", null, null)),
                        type("a/B", method("run", "()V"))))
                .containsExactly("a/B has no static run()V");
    }

    @Test
    void aConstantWithAnotherValueIsNamed() {
        assertThat(differences(type("a/B", constant("READ", "Read")), type("a/B", constant("READ", "Lesen"))))
                .containsExactly("a/B.READ is Lesen");
    }

    @Test
    void anInheritedMemberCounts() {
        byte[] child = file("a/B", "a/Parent");
        byte[] parent = type("a/Parent", method("run", "()V"));
        ApiComparison comparison = new ApiComparison(name -> switch (name) {
            case "a/B" -> Optional.of(child);
            case "a/Parent" -> Optional.of(parent);
            default -> Optional.empty();
        });

        assertThat(comparison.differences(type("a/B", method("run", "()V")))).isEmpty();
    }

    @Test
    void anotherSupertypeIsNamed() {
        assertThat(differences(file("a/B", "a/Parent"), type("a/B"))).containsExactly("a/B does not extend a/Parent");
    }

    private static List<String> differences(byte[] declared, byte[] genuine) {
        return new ApiComparison(
                        name -> name.equals(ApiMembers.of(genuine).name()) ? Optional.of(genuine) : Optional.empty())
                .differences(declared);
    }

    private interface Member {
        void addTo(ClassWriter writer);
    }

    private static Member method(String name, String descriptor) {
        return writer -> writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, name, descriptor, null, null);
    }

    private static Member constant(String name, String value) {
        return writer -> writer.visitField(STATIC | Opcodes.ACC_FINAL, name, "Ljava/lang/String;", null, value);
    }

    private static byte[] type(String name, Member... members) {
        return file(name, "java/lang/Object", members);
    }

    private static byte[] file(String name, String superclass, Member... members) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, name, null, superclass, null);
        for (Member member : members) {
            member.addTo(writer);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }
}
