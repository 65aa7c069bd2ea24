/** What `rup init` asks. */
export type SetUpQuestion =
  | 'setUpPlan'
  | 'setUpYears'
  | 'setUpAreas'
  | 'setUpRegion'
  | 'setUpJoint'
  | 'setUpRegionOffice'
  | 'setUpJointOffice'
  | 'setUpHolder'
  | 'setUpGroup'
  | 'setUpEstablished'
  | 'setUpWrite';
