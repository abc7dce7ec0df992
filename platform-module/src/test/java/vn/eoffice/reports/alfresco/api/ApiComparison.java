package vn.eoffice.reports.alfresco.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds where a declaration differs from the genuine type: members that are missing or have another descriptor, static
 * ones that are not, other constants, another supertype. A genuine member may be inherited.
 */
final class ApiComparison {

    private final Function<String, Optional<byte[]>> genuine;

    /** @param genuine the class file of an internal name, empty when there is none */
    ApiComparison(Function<String, Optional<byte[]>> genuine) {
        this.genuine = genuine;
    }

    /** One line for each difference. */
    List<String> differences(byte[] declaredFile) {
        ApiMembers declared = ApiMembers.of(declaredFile);
        Optional<ApiMembers> found = genuine.apply(declared.name()).map(ApiMembers::of);
        if (found.isEmpty()) {
            return List.of(declared.name() + " does not exist");
        }
        ApiMembers real = found.get();
        List<String> differences = new ArrayList<>();
        if (declared.isInterface() != real.isInterface()) {
            differences.add(declared.name() + " is an interface in one place only");
        }
        declared.supertypes().stream()
                .filter(supertype -> !lineage(real).anyMatch(supertype::equals))
                .forEach(supertype -> differences.add(declared.name() + " does not extend " + supertype));
        declared.members().forEach((member, shape) -> {
            if (!shape.equals(shapeOf(member, real))) {
                differences.add(declared.name() + " has no " + (shape == 0 ? "" : "static ") + member);
            }
        });
        declared.constants().forEach((constant, value) -> {
            if (!value.equals(real.constants().get(constant))) {
                differences.add(declared.name() + "." + constant + " is "
                        + real.constants().get(constant));
            }
        });
        return differences;
    }

    private Integer shapeOf(String member, ApiMembers type) {
        Integer own = type.members().get(member);
        if (own != null || member.startsWith("<init>")) {
            return own;
        }
        return ancestors(type)
                .map(ancestor -> ancestor.members().get(member))
                .filter(shape -> shape != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> lineage(ApiMembers type) {
        return Stream.concat(
                Stream.of("java/lang/Object"),
                Stream.concat(Stream.of(type), ancestors(type)).flatMap(ancestor -> ancestor.supertypes().stream()));
    }

    private Stream<ApiMembers> ancestors(ApiMembers type) {
        return type.supertypes().stream()
                .filter(supertype -> supertype != null && !supertype.equals("java/lang/Object"))
                .flatMap(supertype -> genuine.apply(supertype).map(ApiMembers::of).stream())
                .flatMap(ancestor -> Stream.concat(Stream.of(ancestor), ancestors(ancestor)));
    }
}
