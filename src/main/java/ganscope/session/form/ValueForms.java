package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.gan.experiment.Hidden;
import ganscope.gan.experiment.Layers;
import ganscope.gan.objective.Objective;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.text.Quoted;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;

/** The leaves an experiment is made of, by the type of the record component. */
final class ValueForms {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final ValueForm REAL = new ValueForm(
            "a number",
            JsonNode::isNumber,
            value -> JSON.numberNode((double) value),
            value -> words((double) value),
            ValueForms::real);

    private static final ValueForm INTEGER = new ValueForm(
            "a whole number", JsonNode::isNumber, value -> JSON.numberNode((int) value), String::valueOf, words ->
                    (int) whole(words, Integer.MIN_VALUE, Integer.MAX_VALUE));

    private static final ValueForm LONG = new ValueForm(
            "a whole number",
            JsonNode::isNumber,
            value -> JSON.numberNode((long) value),
            String::valueOf,
            words -> whole(words, Long.MIN_VALUE, Long.MAX_VALUE));

    private static final ValueForm TRUTH = new ValueForm(
            "true or false",
            JsonNode::isBoolean,
            value -> JSON.booleanNode((boolean) value),
            String::valueOf,
            words -> truth(words));

    private static final ValueForm REALS = new ValueForm(
            "a list of numbers",
            node -> node.isArray()
                    && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isNumber),
            ValueForms::list,
            ValueForms::commas,
            ValueForms::reals);

    private ValueForms() {}

    /**
     * The form of a component.
     *
     * @throws IllegalStateException for a type that no experiment holds so far
     */
    static ValueForm of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == double.class) {
            return REAL;
        } else if (type == int.class) {
            return INTEGER;
        } else if (type == long.class) {
            return LONG;
        } else if (type == boolean.class) {
            return TRUTH;
        } else if (type.isEnum()) {
            return choices(byId(type));
        } else if (type == Objective.class) {
            Map<String, Object> objectives = new LinkedHashMap<>();
            Objective.all().forEach(objective -> objectives.put(objective.id(), objective));
            return choices(objectives);
        } else if (type == Activation.class) {
            return ValueForm.word(value -> ((Activation) value).id(), Activation::parse);
        } else if (type == Layers.class) {
            return ValueForm.word(value -> ((Layers) value).text(), Layers::parse);
        } else if (type == Initializer.class) {
            return ValueForm.word(value -> ((Initializer) value).id(), Initializer::parse);
        } else if (type == List.class && element(component) == Integer.class) {
            return ValueForm.word(ValueForms::layers, Hidden::parse);
        } else if (type == List.class && element(component) == Double.class) {
            return REALS;
        }
        throw new IllegalStateException("no form for " + component);
    }

    private static Type element(RecordComponent component) {
        return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** The constants of an enum by what their method {@code id()} returns. */
    private static Map<String, Object> byId(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        try {
            Method id = type.getMethod("id");
            for (Object constant : type.getEnumConstants()) {
                constants.put((String) id.invoke(constant), constant);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an enum without ids: " + type, e);
        }
        return constants;
    }

    private static boolean truth(String words) {
        return switch (words) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(Quoted.of(words) + " (true or false)");
        };
    }

    private static ValueForm choices(Map<String, Object> byId) {
        Map<Object, String> ids = new LinkedHashMap<>();
        byId.forEach((id, value) -> ids.put(value, id));
        return ValueForm.word(value -> String.valueOf(ids.get(value)), words -> choice(words, byId));
    }

    private static Object choice(String words, Map<String, Object> byId) {
        Object value = byId.get(words);
        if (value == null) {
            throw new IllegalArgumentException(Quoted.of(words) + " (one of "
                    + String.join(", ", byId.keySet().stream().toList()) + ")"
                    + NearestName.question(words, byId.keySet()));
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static String layers(Object value) {
        return Hidden.format((List<Integer>) value);
    }

    private static double real(String words) {
        double value = decimal(words, "a number such as 0.5 or 1e-3").doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(Quoted.of(words) + " (a number up to 1e308)");
        }
        return words.startsWith("-") && value == 0 ? -0.0 : value;
    }

    /** Which ones a setting takes is its own matter: here only that they are whole, and can be held. */
    private static long whole(String words, long low, long high) {
        BigDecimal value = decimal(words, "a whole number");
        if (value.signum() != 0
                && value.precision() - value.scale() > Long.toString(high).length()) {
            throw tooLarge(words, high);
        }
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(Quoted.of(words) + " (a whole number)");
        }
        if (value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0) {
            throw tooLarge(words, high);
        }
        return value.longValueExact();
    }

    private static IllegalArgumentException tooLarge(String words, long high) {
        int digits = Long.toString(high).length() - 1;
        return new IllegalArgumentException(Quoted.of(words) + " (a whole number of at most " + digits + " digits)");
    }

    /** Decimal numbers only: Java's own reading of doubles would also take 1d, 0x1p3 and NaN. */
    private static BigDecimal decimal(String words, String allowed) {
        try {
            return new BigDecimal(words);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Quoted.of(words) + " (" + allowed + ")", e);
        }
    }

    private static List<Double> reals(String words) {
        List<Double> numbers = new ArrayList<>();
        if (!words.isEmpty()) {
            for (String number : words.split(",", -1)) {
                numbers.add(real(number.strip()));
            }
        }
        return numbers;
    }

    private static JsonNode list(Object value) {
        ArrayNode numbers = JSON.arrayNode();
        ((List<?>) value).forEach(number -> numbers.add((double) number));
        return numbers;
    }

    private static String commas(Object value) {
        StringJoiner numbers = new StringJoiner(",");
        ((List<?>) value).forEach(number -> numbers.add(words((double) number)));
        return numbers.toString();
    }

    /** The shortest digits that give the number back, without an exponent where that reads well. */
    private static String words(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < 1e15 && (value != 0 || 1 / value > 0)) {
            return Long.toString((long) value);
        }
        return size >= 1e-4 && size < 1e15
                ? new BigDecimal(Double.toString(value)).toPlainString()
                : Double.toString(value).replace("E", "e");
    }
}
