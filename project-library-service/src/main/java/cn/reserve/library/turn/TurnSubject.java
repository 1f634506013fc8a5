package cn.reserve.library.turn;

import cn.reserve.library.form.Field;
import java.util.UUID;

/**
 * What a level has to act on.
 *
 * @param record id of the project, or of the change request
 * @param listed whether the commission's approver decides, because the project is on the list
 */
public record TurnSubject(
        TurnKind kind,
        UUID record,
        UUID project,
        String name,
        String enterpriseName,
        String uscc,
        String county,
        String countyName,
        Field field,
        boolean listed) {}
