package cn.reserve.library;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.amendment.AmendmentState;
import cn.reserve.library.attachment.AttachmentKind;
import cn.reserve.library.dispatch.notice.NoticeState;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.form.Declaration;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.Funding;
import cn.reserve.library.form.LandUse;
import cn.reserve.library.form.Nature;
import cn.reserve.library.form.NewEquipment;
import cn.reserve.library.form.Permit;
import cn.reserve.library.form.Track;
import cn.reserve.library.listtype.ColumnKind;
import cn.reserve.library.listtype.Meaning;
import cn.reserve.library.policydoc.DocumentKind;
import cn.reserve.library.policydoc.DocumentLevel;
import cn.reserve.library.policydoc.DocumentState;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.rules.Verdict;
import cn.reserve.library.whitelist.BatchState;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    @ParameterizedTest
    @MethodSource("spokenOf")
    <E extends Enum<E>> void namesEachValueThatASentenceMaySpeakOf(Class<E> type) {
        assertThat(EnumSet.allOf(type)).allSatisfy(value -> {
            Wording name = Messages.name(value);
            assertThat(name.zh()).as(value.name()).containsPattern("\\p{IsHan}");
            assertThat(name.en()).as(value.name()).doesNotContainPattern("^[A-Z_]+$");
        });
    }

    static List<Class<?>> spokenOf() {
        return List.of(
                AmendmentState.class,
                AttachmentKind.class,
                BatchState.class,
                ColumnKind.class,
                Declaration.GuidanceClass.class,
                Direction.class,
                DocumentKind.class,
                DocumentLevel.class,
                DocumentState.class,
                EnterpriseState.class,
                Field.class,
                Funding.Source.class,
                Meaning.class,
                LandUse.class,
                Nature.class,
                NewEquipment.Origin.class,
                NoticeState.class,
                Permit.Kind.class,
                Permit.State.class,
                ProjectStage.class,
                ProjectState.class,
                Track.class,
                Verdict.class);
    }

    @org.junit.jupiter.api.Test
    void fillsASentenceWithNames() {
        Wording sentence = Messages.wordingOrCode("whitelist.state", BatchState.SUBMITTED, BatchState.PUBLISHED);

        assertThat(sentence.zh()).isEqualTo("批次状态为 待审批，不能变为 已公布。");
    }
}
