package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Plateau;
import saddleback.engine.interference.Variant;
import saddleback.engine.policy.*;
import java.util.*;

final class HandMade {
    static Initial start(int k, double kappa, double... logits) {
        var agent = new LinearAgent(k, k, kappa);
        return new Initial(agent, Arrays.copyOf(logits, agent.parameters()));
    }
    static Initial performance(double kappa, double... j) {
        int k = j.length; double[] l = new double[k*k];
        for (int i=0;i<k;i++) l[i*k+i]=Math.log(j[i]/(1-j[i])*(k-1));
        return start(k,kappa,l);
    }
    static Initial adversarial(int k, double kappa, double a) {
        double[] l = new double[k*k];
        for (int i=0;i<k;i++) l[i*k+(i+1)%k]=a*(1+.15*Math.sin(1.7*(i+1)));
        return start(k,kappa,l);
    }
    static Course course(Initial s, Variant v, double until, double limit) {
        int K = ((LinearAgent) s.agent()).components();
        Learner l = Learner.of(new Bandit(K, K), s, v, null);
        double[] x = l.start(); double t=0;
        var times = new ArrayList<Double>(); var ms = new ArrayList<Moment>(); var st = new ArrayList<double[]>();
        double[] half=new double[K], reached=new double[K]; Arrays.fill(half,Double.NaN); Arrays.fill(reached,Double.NaN);
        double total=Double.NaN;
        while (true) {
            Moment m = l.moment(x); times.add(t); ms.add(m); st.add(x.clone());
            boolean all=true;
            for (int k=0;k<K;k++){ if(Double.isNaN(half[k])&&m.success()[k]>=.5) half[k]=t; if(Double.isNaN(reached[k])&&m.success()[k]>=until) reached[k]=t; all&=m.success()[k]>=until;}
            if (all) total=t;
            if (all||t>=limit) break;
            double h=Math.min(.05/m.velocity(), limit-t);
            double[] k1=new double[x.length],k2=new double[x.length],y=x.clone();
            l.velocity(x,k1); for(int i=0;i<y.length;i++) y[i]+=h/2*k1[i]; l.velocity(y,k2);
            for(int i=0;i<y.length;i++) x[i]+=h*k2[i]; t+=h;
            if (limit-t<1e-9*limit) t=limit;
        }
        double[] time=times.stream().mapToDouble(d->d).toArray();
        return new Course(time, ms, st.toArray(double[][]::new), half, reached, total, plateaus(time, ms), time.length);
    }
    static List<Plateau> plateaus(double[] time, List<Moment> ms) {
        var mins = new ArrayList<Integer>();
        double[] v = ms.stream().mapToDouble(Moment::speed).toArray();
        for (int i=1;i+1<v.length;i++) if (v[i]<v[i-1]&&v[i]<=v[i+1]) mins.add(i);
        var out = new ArrayList<Plateau>();
        for (int n=0;n<mins.size();n++) {
            int i=mins.get(n), a=n==0?0:mins.get(n-1), b=n+1==mins.size()?v.length-1:mins.get(n+1);
            double before=Arrays.stream(v,a,i).max().orElse(0), after=Arrays.stream(v,i,b+1).max().orElse(0);
            double lim=.1*Math.min(before,after); int f=i,u=i;
            while(f>0&&v[f]<=lim) f--; while(u<v.length-1&&v[u]<=lim) u++;
            out.add(new Plateau(time[i], Arrays.stream(ms.get(i).success()).sum(), v[i], before, after, time[f], time[u]));
        }
        return out;
    }
}
