package saddleback.app.labs.interference;
import saddleback.viz.export.*; import saddleback.viz.figure.*; import saddleback.engine.interference.*;
import java.nio.file.*; import java.util.*;
final class Look {
    public static void main(String[] a) throws Exception {
        Path out=Files.createDirectories(Path.of(a[0]));
        var s=HandMade.performance(1,.06,.04);
        var cs=List.of(new NamedCourse("on-policy",HandMade.course(s,Variant.ON_POLICY,.95,1e7)), new NamedCourse("tabular",HandMade.course(s,Variant.TABULAR,.95,1e7)), new NamedCourse("supervised",HandMade.course(s,Variant.SUPERVISED,.95,1e7)));
        var all=cs.stream().map(NamedCourse::course).toList();
        write(out,"plane",Figure.of(PhasePlane.of(new Field(1,Variant.ON_POLICY,null)).panel(cs),""));
        write(out,"plane-sup",Figure.of(PhasePlane.of(new Field(3,Variant.SUPERVISED,null)).panel(cs.subList(2,3)),""));
        write(out,"plane-ent",Figure.of(PhasePlane.of(new Field(1,Variant.ON_POLICY,new Remedy.Entropy(.05))).panel(cs),""));
        write(out,"curves",LearningCurves.of(cs,TimeAxis.linear(all.getFirst())));
        write(out,"curves-log",LearningCurves.of(cs,TimeAxis.log(all)));
        var six=List.of(new NamedCourse("on-policy",HandMade.course(HandMade.adversarial(6,3,3),Variant.ON_POLICY,.95,1e7)));
        write(out,"six",LearningCurves.of(six,TimeAxis.linear(six.getFirst().course())));
        write(out,"six-log",LearningCurves.of(six,TimeAxis.log(List.of(six.getFirst().course()))));
        write(out,"six-plane",Figure.of(PhasePlane.of(Optional.empty(),six.getFirst().course()).panel(six),""));
    }
    static void write(Path o,String n,Figure f) throws Exception {
        Png.write(f, Paper.inches(8, 4.5), 120, Theme.LIGHT, o.resolve(n + ".png"));
        Png.write(f, Paper.inches(5, 3.4), 110, Theme.DARK, o.resolve(n + "-dark.png"));
    }
}
