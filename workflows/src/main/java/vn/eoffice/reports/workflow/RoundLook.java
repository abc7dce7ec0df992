package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import vn.eoffice.reports.round.Reminder;
import vn.eoffice.reports.round.RoundId;

/** Asks when a unit has to be reminded next. The first time, the unit learns its code from its place in the list. */
record RoundLook(RoundEvents events) implements JavaDelegate {

    private static final String PLACE = "loopCounter";

    @Override
    public void execute(DelegateExecution execution) {
        String unit = (String) execution.getVariable(RoundVariables.UNIT);
        if (unit == null) {
            unit = code(execution);
            execution.setVariableLocal(RoundVariables.UNIT, unit);
        }
        RoundId round = new RoundId((String) execution.getVariable(RoundVariables.ROUND));
        String next =
                events.next(round, unit).map(Reminder::at).map(Object::toString).orElse("");
        execution.setVariableLocal(RoundVariables.NEXT, next);
    }

    private static String code(DelegateExecution execution) {
        String units = (String) execution.getVariable(RoundVariables.UNITS);
        int place = (Integer) execution.getVariable(PLACE);
        int start = 0;
        for (int i = 0; i < place; i++) {
            start = units.indexOf(',', start) + 1;
        }
        int end = units.indexOf(',', start);
        return end < 0 ? units.substring(start) : units.substring(start, end);
    }
}
